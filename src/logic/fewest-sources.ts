/**
 * Chooses one source for each claim so that few sources back all of them: a short list is read, a
 * long one is not. Each source of a claim says it, so any of them may stand for it.
 * @param claims source ids of each claim; never empty
 * @returns for each claim the one that backs most of the others; the earlier one where equal
 */
export function fewestSources(claims: readonly (readonly string[])[]): string[] {
  const chosen = new Map<readonly string[], string>();
  while (chosen.size < claims.length) {
    const open = claims.filter((sources) => !chosen.has(sources));
    const counts = new Map<string, number>();
    for (const id of open.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [best] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    for (const sources of open) if (sources.includes(best)) chosen.set(sources, best);
  }
  return claims.map((sources) => chosen.get(sources) ?? '');
}
