import { build } from 'vite';
import { scriptTarget } from './browsers.ts';

/**
 * The engine of the offer checker as the site ships it, without the page around it: to weigh it.
 * @returns its code
 */
export async function offerEngine(): Promise<string> {
  const files = ['index', 'packed'].map((name) => `src/logic/offer-check/${name}.ts`);
  const entry = 'engine';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'engine',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `export { checkOffer, compileRules, isTooShort, textProblem } from '/${files[0] ?? ''}';\n` +
              `export { unpackRules } from '/${files[1] ?? ''}';`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: scriptTarget(),
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunks = output && 'output' in output ? output.output : [];
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}
