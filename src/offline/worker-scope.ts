/**
 * The few parts of a worker's world that ours uses. The library of types for workers cannot stand
 * beside the one for pages in one type check.
 */
export interface PackWorker {
  /** Where `workbox-build` writes the list of files. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
  readonly location: Location;
  readonly clients: {
    matchAll(options: {
      includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(message: Progress): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: () => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetch) => void): void;
}

/** How many of the pack's files have arrived. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A request of a page that the worker may answer. */
interface Fetch extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}
