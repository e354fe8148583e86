import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indented, marked, quoted } from './mermaid-text.ts';

describe('a label of a diagram', () => {
  it('stands in quotation marks, letters and figures of any script as they are', () => {
    assert.equal(quoted('Brown pot, 2 litres (about 5%)'), '"Brown pot, 2 litres (about 5%)"');
    assert.equal(quoted('“Čaj” – 茶, ’90s, €5 + £3/kg'), '"“Čaj” – 茶, ’90s, €5 + £3/kg"');
  });

  it('cannot end early: its own quotation marks are codes', () => assert.equal(quoted('a "b" c'), '"a #34;b#34; c"'));

  it('cannot open a node, a link or a comment', () => {
    assert.equal(quoted('[a]{b}|c|'), '"#91;a#93;#123;b#125;#124;c#124;"');
    assert.equal(quoted('a;b\nc%%d'), '"a#59;b#10;c%%d"');
    assert.equal(quoted('`**bold**`'), '"#96;#42;#42;bold#42;#42;#96;"');
  });

  it('may be a word of the language', () => assert.equal(quoted('end'), '"end"'));

  it('shows tags as they are written, and breaks only between the lines it is given', () => {
    assert.equal(quoted('a<br>b'), '"a#60;br#62;b"');
    assert.equal(quoted('a', 'b & c'), '"a<br/>b #38; c"');
  });

  it('shows the codes that an author writes as they are written', () => assert.equal(quoted('#34;'), '"#35;34#59;"'));

  it('keeps a sign of two units whole', () => assert.equal(quoted('🫖'), '"#129750;"'));
});

describe('the words on a line', () => {
  it('have tags of their own alone, and the date below them', () =>
    assert.equal(
      marked(
        [{ text: 'a <b> ' }, { text: 'b', look: 'strong' }, { text: ' ' }, { text: 'c', look: 'struck' }],
        '2 & 3',
      ),
      '"a #60;b#62; <b>b</b> <s>c</s><br/>2 #38; 3"',
    ));
});

describe('lines of a group', () => {
  it('are set in from the left', () => assert.deepEqual(indented(['a', '  b']), ['  a', '    b']));
});
