/** Milliseconds for which the page may do nothing else. */
const LONGEST_AT_ONCE = 100;

/** Called again and again in the course of long work, lets the page answer whenever it has not for too long. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_AT_ONCE) return;
    await nextTask();
    since = performance.now();
  };
}

/** Timers of a page that nobody looks at wait for a second; messages do not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
