const MOST_TRIES = 200;

/** Reads until what is read is as it is to be: for what a page does in the background. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  isThere: (value: Value) => boolean,
): Promise<Value> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const value = await read();
    if (isThere(value)) return value;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`it stayed ${JSON.stringify(await read())}`);
}
