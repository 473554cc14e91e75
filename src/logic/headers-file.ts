/** Headers for the addresses that a path pattern matches; `*` stands for any rest. */
export interface HeaderRule {
  /** Path from the root, with at most one `*`, like `/_astro/*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Writes rules in the format of `_headers`, which Cloudflare Pages, Netlify and others read
 * (https://developers.cloudflare.com/pages/configuration/headers/): a path, then indented headers.
 */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/**
 * Reads that format.
 * @throws at a line that is neither comment, path nor indented header
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (header?.[1] !== undefined && header[2] !== undefined && rule) {
      rule.headers[header[1]] = header[2].trim();
    } else throw new Error(`_headers, line ${String(index + 1)}: "${line}" is not understood.`);
  }
  return rules;
}

/** Whether a rule's pattern matches a path. */
export function matchesPath(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return (
    path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after)
  );
}

/**
 * Headers of a response: those of every rule that matches.
 * @param path path of the address, without query
 * @throws when two rules set the same header; hosts differ in which one they then send
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter((candidate) => matchesPath(candidate.path, path))) {
    for (const [name, value] of Object.entries(rule.headers)) {
      if (headers.has(name)) throw new Error(`${path}: two rules set ${name}.`);
      headers.set(name, value);
    }
  }
  return headers;
}
