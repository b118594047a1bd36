const started = Date.now();

/** Prints one line of progress with the seconds since the start. */
export function say(line) {
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`);
}
