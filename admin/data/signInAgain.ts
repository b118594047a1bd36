type Ask = () => Promise<boolean>;

let ask: Ask | null = null;

/** Sets who asks people to sign in again when their session has ended; returns how to take that back. */
export function askThrough(asking: Ask): () => void {
  ask = asking;
  return () => {
    if (ask === asking) ask = null;
  };
}

/** Whether the person signed in again, so that what failed can be repeated. */
export function signInAgain(): Promise<boolean> {
  return ask === null ? Promise.resolve(false) : ask();
}
