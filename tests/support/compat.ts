import bcd, {
  type CompatStatement,
  type Identifier,
  type SupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };

/**
 * The oldest browsers of package.json's `browserslist`, under MDN's names. Chromium for Android is
 * the WebView that most readers have.
 */
export const oldest = {
  chrome: 80,
  chrome_android: 80,
  firefox: 78,
  safari: 13.1,
  safari_ios: 13.4,
} as const;
type Browser = keyof typeof oldest;

/** Whether a browser of that age has the feature without a prefix or a flag. */
function has(statement: SupportStatement | undefined, version: number): boolean {
  const all = statement === undefined ? [] : [statement].flat();
  return all.some((entry) => {
    const added = String(entry.version_added ?? 'preview').replace('≤', '');
    if (added === 'preview' || added === 'false') return false;
    const unprefixed = entry.prefix === undefined && entry.alternative_name === undefined;
    return unprefixed && entry.flags === undefined && Number.parseFloat(added) <= version;
  });
}

/** Browsers of the list that lack a feature; none when MDN has nothing to say about it. */
export function lacking(feature: CompatStatement | undefined): Browser[] {
  if (!feature) return [];
  return (Object.keys(oldest) as Browser[]).filter(
    (browser) => !has(feature.support[browser], oldest[browser]),
  );
}

/** MDN's statement at a path like `properties`, `gap`. */
export function css(...path: string[]): CompatStatement | undefined {
  let at: Identifier | undefined = bcd.css as unknown as Identifier;
  for (const step of path) at = at?.[step] as Identifier | undefined;
  return at?.__compat;
}

let members: Map<string, CompatStatement[]> | undefined;

/** Every statement about a method or property of that name, in whatever interface or object. */
export function membersNamed(name: string): CompatStatement[] {
  if (!members) {
    members = new Map();
    for (const owner of [
      ...Object.values(bcd.api),
      ...Object.values(bcd.javascript['builtins'] ?? {}),
    ]) {
      for (const [member, value] of Object.entries(owner as Identifier)) {
        const statement = (value as Identifier).__compat;
        if (statement) members.set(member, [...(members.get(member) ?? []), statement]);
      }
    }
  }
  return members.get(name) ?? [];
}
