import type { FiledBook } from "../filed";

/**
 * Hands an opened file to the page that takes this one's place: a workbook gets a page of its own, as Excel gives it a window. It is in
 * the browser's store on this machine for the moment between the two pages, and then taken out.
 */
const STORE = "files";
const KEY = "opened";

export async function handOver(file: FiledBook): Promise<void> {
  await inStore((store) => store.put(file, KEY));
}

/** The file that was handed over; null where there is none, as when the page is loaded again. */
export async function takeOver(): Promise<FiledBook | null> {
  const file = await inStore<unknown>((store) => store.get(KEY));
  await inStore((store) => store.delete(KEY));
  return file ? (file as FiledBook) : null;
}

function inStore<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (request: IDBRequest) => () =>
      reject(request.error ?? new Error("The browser's store did not answer."));
    const opening = indexedDB.open("total-place-preview", 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
    opening.onerror = fail(opening);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(STORE, "readwrite");
      const request = work(transaction.objectStore(STORE));
      request.onerror = fail(request);
      transaction.onabort = () =>
        reject(transaction.error ?? new Error("The browser's store has no room for the file."));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request.result);
      };
    };
  });
}
