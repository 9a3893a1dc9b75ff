import type { FiledBook } from "../filed";

/**
 * Hands an opened file to the page that takes this one's place: a workbook gets a page of its own, as Excel gives it a window. It is in
 * the browser's store on this machine for the moment between the two pages, and then taken out.
 */
const STORE = "files";
const KEY = "opened";

/** What is in the store: a file, and what was read of it where that is not more than the store takes at once. */
type HandedOver = Pick<FiledBook, "name"> & { readonly bytes: Blob } & Partial<Pick<FiledBook, "opened">>;

export async function handOver({ name, bytes, opened }: FiledBook): Promise<void> {
  const file: HandedOver = { name, bytes: new Blob([bytes.slice()]) };
  try {
    await put({ ...file, opened });
  } catch {
    // Of a large file it takes the bytes only: they are no part of the entry.
    await put(file);
  }
}

/** The file that was handed over; null where there is none, as when the page is loaded again. */
export async function takeOver(): Promise<FiledBook | null> {
  const found = await inStore<unknown>((store) => store.get(KEY));
  await inStore((store) => store.delete(KEY));
  if (!found) return null;
  const file = found as HandedOver;
  const bytes = new Uint8Array(await file.bytes.arrayBuffer());
  const { openFile } = await import("../file");
  return { name: file.name, bytes, opened: file.opened ?? (await openFile(file.name, bytes)) };
}

function put(file: HandedOver): Promise<IDBValidKey> {
  return inStore((store) => store.put(file, KEY));
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
      const close = () => opening.result.close();
      transaction.onabort = () => {
        close();
        reject(transaction.error ?? new Error("The browser's store has no room for the file."));
      };
      let request: IDBRequest<T>;
      try {
        request = work(transaction.objectStore(STORE));
      } catch (error) {
        // What it cannot write down it refuses at once.
        close();
        reject(error);
        return;
      }
      request.onerror = fail(request);
      transaction.oncomplete = () => {
        close();
        resolve(request.result);
      };
    };
  });
}
