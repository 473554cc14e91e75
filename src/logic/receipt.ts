/** What a browser's Resource Timing says of one response; older browsers leave the sizes out. */
export interface Timing {
  /** Full address. */
  readonly name: string;
  /** Bytes that came over the network, headers included; 0 from the browser's own cache. */
  readonly transferSize?: number;
  /** Bytes of the compressed body, wherever it came from. */
  readonly encodedBodySize?: number;
}

/** What one page loaded so far. */
export interface Traffic {
  /** Bytes over the network from this site; undefined when the browser does not tell. */
  readonly received: number | undefined;
  /** Bytes that the browser took from its own store instead. */
  readonly fromCache: number;
  /** Hosts of other sites that were asked, one entry a request. */
  readonly elsewhere: readonly string[];
}

/**
 * Adds up what a page loaded.
 *
 * A body that the network brought is counted in `transferSize` together with 300 bytes for headers,
 * so a `transferSize` below the body's own size means that the body came from the cache: 0 when
 * nothing was asked, 300 when the server answered "not modified"
 * (https://www.w3.org/TR/resource-timing/#dom-performanceresourcetiming-transfersize).
 * @param timings of the document and of everything it loaded
 * @param origin this site, like `https://example.org`
 */
export function trafficOf(timings: readonly Timing[], origin: string): Traffic {
  const addresses = timings
    .map((timing) => ({ timing, url: new URL(timing.name) }))
    // Extensions and pictures inside the page ask no host.
    .filter(({ url }) => url.protocol === 'http:' || url.protocol === 'https:');
  const own = addresses.filter(({ url }) => url.origin === origin).map(({ timing }) => timing);
  const untold = own.some(({ transferSize }) => transferSize === undefined);
  const sum = (bytes: readonly number[]) => bytes.reduce((total, each) => total + each, 0);
  return {
    received: untold ? undefined : sum(own.map(({ transferSize }) => transferSize ?? 0)),
    fromCache: untold
      ? 0
      : sum(
          own
            .filter(({ transferSize = 0, encodedBodySize = 0 }) => transferSize < encodedBodySize)
            .map(({ encodedBodySize = 0 }) => encodedBodySize),
        ),
    elsewhere: addresses.filter(({ url }) => url.origin !== origin).map(({ url }) => url.host),
  };
}

/** How many cookies a `document.cookie` names. */
export function cookieCount(cookies: string): number {
  return cookies.split(';').filter((cookie) => cookie.trim() !== '').length;
}
