import { childrenOf, type Node } from './nodes.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Reports a row with more cells than its table has columns: a reader could not tell what they are. */
export function reportLostCells(file: TextFile, table: Node, report: Report): void {
  const [head, ...rows] = childrenOf(table);
  const columns = head ? childrenOf(head).length : 0;
  for (const row of rows) {
    const cells = childrenOf(row);
    const first = cells[columns];
    if (first)
      report({
        rule: 'lost-cell',
        at: placeOf(file, first),
        what: `The row has ${cells.length} cells, and the table ${columns} columns.`,
        why: 'What has no column has no heading, and may not be shown at all.',
        fix: 'Write \\| where the sign is part of a text, or give each row as many cells as the first.',
      });
  }
}
