import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, copyProject, folderBytes } from './copies.ts';
import { kB, type Table } from './table.ts';
import { progress, type Workbench } from './workbench.ts';

/** A build that takes longer is ended, in seconds. */
const limit = 3600;

/** Build time and size of the search index when the site grows. */
export async function scale({ sizes }: Workbench): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const times of sizes) {
    const { folder, pages } = copyProject(process.cwd(), times);
    try {
      progress(`scale: building ${String(pages)} pages in ${folder}`);
      const cost = await buildProject(folder, limit);
      const name = `${String(times)} ×`;
      if (!cost) {
        rows.push([name, pages, `not within ${String(limit / 60)} min`, '–', '–', '–', '–', '–']);
        continue;
      }
      progress(`scale: ${name} took ${cost.seconds.toFixed(0)} s`);
      const index = folderBytes(join(folder, 'dist/pagefind'));
      rows.push([
        name,
        pages,
        cost.seconds.toFixed(0),
        cost.processor.toFixed(0),
        ((cost.processor * 1000) / pages).toFixed(0),
        (cost.memory / 1e9).toFixed(1),
        (index.bytes / 1e6).toFixed(1),
        kB(index.bytes / pages),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return {
    title: 'Growth',
    method:
      'Full `astro build` of this project in a temporary folder, in which the pages written as MDX are copied, each copy under a key, title and address of its own, until there are so many pages. Copies repeat words, so that the vocabulary of the index grows less than that of new pages would. Processor time is that of the build alone (Pagefind indexes in a process of its own); a page costs that much of it.',
    columns: [
      'size',
      'pages',
      'build, s',
      'processor, s',
      'ms a page',
      'memory, GB',
      'search index, MB',
      'kB a page',
    ],
    rows,
  };
}
