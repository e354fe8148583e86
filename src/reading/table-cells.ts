import { childrenOf, type Node } from './nodes.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Reports a table in which nothing stands, and a row with more cells than its table has columns: a reader could not tell what they are. */
export function reportLostCells(file: TextFile, table: Node, report: Report): void {
  const [head, ...rows] = childrenOf(table);
  const columns = head ? childrenOf(head).length : 0;
  if (rows.length === 0 && childrenOf(head ?? table).every((cell) => childrenOf(cell).length === 0))
    report({
      rule: 'empty-text',
      at: placeOf(file, table),
      what: 'The table holds nothing.',
      why: 'A reader would see a frame with nothing in it.',
      fix: 'Fill it, or delete it.',
    });
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
