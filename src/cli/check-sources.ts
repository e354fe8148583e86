// npm run check:sources: asks every address of a source, and writes down which did not answer as they should, for the
// next check. Nothing else of this project goes over the network, and no build runs this.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeLasting } from '#keeping/write-whole.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { ADDRESS_FIELDS, type Answers } from '#schema/answer.ts';
import type { Day } from '#schema/partial-date.ts';
import { askAll } from './ask-address.ts';
import { checkResult } from './checked-content.ts';
import { ENVIRONMENT, endingOf } from './ending.ts';
import { progress } from './progress.ts';

const HEAD = '# Addresses of sources that did not answer as they should. npm run check:sources writes this file.\n';
const ASKING = {
  timeoutMs: Number(process.env['ANSWER_WITHIN_MS'] ?? 20_000),
  againAfterMs: Number(process.env['ASK_AGAIN_AFTER_MS'] ?? 5_000),
  hostsAtOnce: 8,
};

try {
  process.exitCode = await checkSources(contentFolder());
} catch (error) {
  const { says, exitCode } = endingOf(error);
  console.error(says);
  process.exitCode = exitCode;
}

/** A source to a line. What is JSON is YAML. */
const record = (one: Answers) => `- ${JSON.stringify(one)}\n`;

async function checkSources(content: string): Promise<number> {
  const { sources } = checkResult(content).records;
  const asked = sources.flatMap(({ id, value }) =>
    ADDRESS_FIELDS.flatMap((field) => {
      const address = value[field];
      return address === undefined ? [] : [{ id, field, address }];
    }),
  );
  const found = await progress().step('Addresses of sources asked', (tell) =>
    askAll(
      asked.map(({ address }) => address),
      ASKING,
      tell,
    ),
  );
  const amiss = asked.flatMap(({ id, ...one }) => {
    const told = found.get(one.address);
    return told ? [{ id, answer: { ...one, ...told } }] : [];
  });
  if (amiss.length === asked.length && amiss.every(({ answer }) => answer.answer === 'silent')) {
    console.error('No address answered, and nothing was written down. Is this machine online?');
    return ENVIRONMENT;
  }
  const on = new Date().toISOString().slice(0, 10) as Day;
  const answers: readonly Answers[] = [...Map.groupBy(amiss, ({ id }) => id)].map(([id, its]) => ({
    id: id as Answers['id'],
    on,
    answers: its.map(({ answer }) => answer),
  }));
  const file = join(content, 'unanswered.yaml');
  if (answers.length === 0) rmSync(file, { force: true });
  else writeLasting(file, HEAD + answers.map(record).join(''));
  const counts = [...Map.groupBy(amiss, ({ answer }) => answer.answer)].map(([word, its]) => `${its.length} ${word}`);
  console.log(
    `Of ${found.size} addresses ${found.size - new Set(amiss.map(({ answer }) => answer.address)).size} answered as they ` +
      `should${counts.length === 0 ? '' : `: ${counts.join(', ')}. They are written down in ${file}; npm run check reports them`}.`,
  );
  return 0;
}
