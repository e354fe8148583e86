import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mdxToJs } from 'satteri';
import { handDrawings } from './hand-drawings.ts';

const compiled = (text: string) => mdxToJs(text, { mdastPlugins: [handDrawings()] }).code;

describe('drawings in prose', () => {
  it('stand where their fence stood', () => {
    const code = compiled('Before.\n\n```mermaid {#uses}\nflowchart LR\n  a --> b\n```\n\nAfter.');
    assert.match(code, /HandDrawn, \{[^}]*id: "d-uses"/);
    assert.doesNotMatch(code, /flowchart/);
  });

  it('leave other fences alone', () => {
    assert.match(compiled('```text {#uses}\nflowchart LR\n```'), /flowchart/);
  });
});
