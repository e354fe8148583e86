import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const page = (prose: string) => ({
  'entities/vessel/tea-pot.mdx': `---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\n${prose}\n`,
});
const told = '  accTitle: Flow\n  accDescr: What flows.\n';
const drawing = (text: string) => page('```mermaid {#flow}\n' + text + '\n```');

test('wants an id, once on a page', () =>
  expectIssues(
    page(
      `‸\`\`\`mermaid\nflowchart LR\n${told}  a --> b\n\`\`\`\n\n‡\`\`\`mermaid {#flow}\nflowchart LR\n${told}  a --> b\n\`\`\`\n\n‸\`\`\`mermaid {#flow}\nflowchart LR\n${told}  a --> b\n\`\`\``,
    ),
    [
      {
        rule: 'diagram-without-id',
        what: 'The diagram has no id.',
        why: 'A diagram needs an id of its own, so that links to it last.',
        fix: 'Begin the fence with ```mermaid {#short-id}, its letters in lower case.',
      },
      {
        rule: 'duplicate-anchor',
        what: 'The id "flow" stands on two diagrams of this page.',
        why: 'A link to it could only lead to one of them.',
        fix: 'Give one of them another id.',
      },
    ],
  ));

test('wants a drawing in it', () =>
  expectIssues(page('‸```mermaid {#flow}\n```'), [
    {
      rule: 'empty-diagram',
      what: 'The diagram is empty.',
      why: 'A frame without a picture tells a reader nothing.',
      fix: 'Draw it, or delete the fence.',
    },
  ]));

test('wants a title and a description, in either form', () => {
  const fault = (missing: string): Expected => ({
    rule: 'diagram-without-text',
    what: `The diagram has no ${missing}.`,
    why: 'Readers who do not see the picture are told its title and what it shows.',
    fix: 'Add the lines accTitle: … and accDescr: … below its first line.',
  });
  expectIssues(page('‸```mermaid {#flow}\nflowchart LR\n  a --> b\n```'), [fault('accTitle and no accDescr')]);
  expectIssues(page('‸```mermaid {#flow}\nflowchart LR\n  accTitle: Flow\n  a --> b\n```'), [fault('accDescr')]);
  expectSound(drawing('flowchart LR\n  accTitle: Flow\n  accDescr {\n    What flows\n    where.\n  }\n  a --> b'));
});

test('knows the sorts of diagram, and points into the fence where it is indented', () =>
  expectIssues(
    page(`- A list:\n  \`\`\`mermaid {#flow}\n  %% a note\n  ‸flowchrt LR\n  ${told.trim()}\n    a --> b\n  \`\`\``),
    [
      {
        rule: 'unknown-diagram',
        what: 'No sort of diagram is called "flowchrt".',
        why: 'A diagram begins with its sort, such as flowchart, sequenceDiagram or timeline.',
        fix: 'Did you mean "flowchart"?',
      },
    ],
  ));

test('refuses a configuration of its own', () => {
  const fault = (line: string): Expected => ({
    rule: 'diagram-config',
    what: `The diagram sets its own configuration: "${line}".`,
    why: 'All diagrams of the site look alike, and a configuration could load things from elsewhere.',
    fix: 'Delete these lines.',
  });
  expectIssues(drawing(`‸%%{init: {"themeCSS": "x"}}%%\nflowchart LR\n${told}  a --> b`), [
    fault('%%{init: {"themeCSS": "x"}}%%'),
  ]);
  expectIssues(drawing(`‸---\nconfig:\n  theme: dark\n---\nflowchart LR\n${told}  a --> b`), [fault('---')]);
});

test('refuses links, actions and what comes from elsewhere', () =>
  expectIssues(
    drawing(
      `flowchart LR\n${told}  a --> b\n  ‸click a "https://leaves.example/"\n  ‸click b href "https://leaves.example/" _blank\n  b@{ ‸img: "https://leaves.example/x.png" }\n  style a fill:‸url(https://leaves.example/)`
        .replace('b@{ ‸img', '‸b@{ img')
        .replace('style a fill:‸url', '‸style a fill:url'),
    ),
    [
      ...['click a "https://leaves.example/"', 'click b href "https://leaves.example/" _blank'].map(
        (line): Expected => ({
          rule: 'diagram-link',
          what: `The diagram has a link or an action of its own: "${line}".`,
          why: 'A drawing is a picture with a text; links stand in the prose, where they are checked.',
          fix: 'Delete the line and link in the prose beside it.',
        }),
      ),
      ...['b@{ img: "https://leaves.example/x.png" }', 'style a fill:url(https://leaves.example/)'].map(
        (line): Expected => ({
          rule: 'diagram-address',
          what: `The diagram loads something from elsewhere: "${line}".`,
          why: 'A page of the site loads nothing but itself.',
          fix: 'Delete the line, and draw without it.',
        }),
      ),
    ],
  ));

test('refuses links in the words of other sorts of diagram', () => {
  const fault = (line: string): Expected => ({
    rule: 'diagram-link',
    what: `The diagram has a link or an action of its own: "${line}".`,
    why: 'A drawing is a picture with a text; links stand in the prose, where they are checked.',
    fix: 'Delete the line and link in the prose beside it.',
  });
  expectIssues(drawing(`flowchart LR\n${told}  ‸a --> b; click a "https://leaves.example/--"`), [
    fault('a --> b; click a "https://leaves.example/--"'),
  ]);
  expectIssues(drawing(`sequenceDiagram\n${told}  a->>b: pours\n  ‸links a: {"x": "https://leaves.example/"}`), [
    fault('links a: {"x": "https://leaves.example/"}'),
  ]);
  expectIssues(drawing(`classDiagram\n${told}  a <|-- b\n  ‸callback a "run"`), [fault('callback a "run"')]);
  expectSound(drawing(`flowchart LR\n${told}  click --> link\n  click & link --> details[click here]`));
  expectSound(drawing(`kanban\n${told}  click here now\n    links to all: of it`));
});

test('counts the lines between boxes', () => {
  const fault = (edges: number): Expected => ({
    rule: 'diagram-too-large',
    what: `The diagram has ${edges} lines between its boxes.`,
    why: 'Nobody can follow more than 80, and on a telephone they become a blot.',
    fix: 'Split it into several diagrams, each with one thing to say.',
  });
  const large = (text: string) => ({
    'entities/vessel/tea-pot.mdx': drawing(text)['entities/vessel/tea-pot.mdx'].replace('```mermaid', '‸```mermaid'),
  });
  expectIssues(large(`flowchart LR\n${told}${'  a -- pours --> b\n'.repeat(81)}`), [fault(81)]);
  expectIssues(large(`flowchart LR\n${told}${'  a & b & c --> d & e & f\n'.repeat(10)}`), [fault(90)]);
  expectIssues(large(`sequenceDiagram\n${told}${'  a->>b: hot -- very -- hot\n'.repeat(81)}`), [fault(81)]);
  expectSound(drawing(`flowchart LR\n${told}${'  a["x --> y --> z"] -->|to -- from| b\n'.repeat(80)}`));
});

test('takes an ordinary diagram of any sort', () => {
  expectSound(drawing(`sequenceDiagram\n${told}  participant a as Pot\n  a->>b: pours\n  note over a: click here`));
  expectSound(drawing(`timeline\n${told}  2021 : a link is made : it holds`));
  expectSound(drawing(`stateDiagram-v2\n${told}  [*] --> Hot\n  Hot --> [*]`));
});
