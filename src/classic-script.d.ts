/** See `src/build/classic-script.ts`. */
declare module '*?classic' {
  const script: { readonly code: string; readonly hash: `sha256-${string}` };
  export default script;
}
