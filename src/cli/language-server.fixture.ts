import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly items?: readonly { readonly section?: string }[] };
  readonly result?: unknown;
  readonly error?: unknown;
}

/** A language server as an editor drives it: what it is asked, and what it says of an open file. */
export class LanguageServer {
  readonly #server;
  readonly #settings: Readonly<Record<string, unknown>>;
  readonly #asked = new Map<number, (result: unknown) => void>();
  readonly #found = new Map<string, (diagnostics: readonly Diagnosis[]) => void>();
  #left = Buffer.alloc(0);
  #last = 0;

  /** @param settings - Those of the editor, as `.vscode/settings.json` has them. */
  constructor(program: string, settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings;
    this.#server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout.on('data', (data: Buffer) => this.#take(data));
  }

  /** Says who asks and in which folder it works. */
  async open(folder: string, options: object = {}): Promise<void> {
    const uri = pathToFileURL(folder).href;
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'accord' }],
      initializationOptions: options,
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { completion: {}, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} },
      },
    });
    this.#tell('initialized', {});
    this.#tell('workspace/didChangeConfiguration', { settings: this.#settings });
  }

  /** Opens a text, and waits for what is wrong with it until something is. */
  show(path: string, languageId: string, text: string): Promise<readonly Diagnosis[]> {
    const uri = pathToFileURL(path).href;
    const found = new Promise<readonly Diagnosis[]>((done) => this.#found.set(uri, done));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return found;
  }

  ask(method: string, params: object): Promise<unknown> {
    const id = ++this.#last;
    this.#send({ id, method, params });
    return new Promise((done) => this.#asked.set(id, done));
  }

  end(): void {
    this.#server.kill();
  }

  #tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #take(data: Buffer): void {
    this.#left = Buffer.concat([this.#left, data]);
    for (;;) {
      const head = this.#left.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#left.subarray(0, head).toString())?.[1]);
      if (head < 0 || this.#left.length < head + 4 + length) return;
      const text = this.#left.subarray(head + 4, head + 4 + length).toString();
      this.#left = this.#left.subarray(head + 4 + length);
      this.#hear(JSON.parse(text) as Message);
    }
  }

  #hear({ id, method, params, result, error }: Message): void {
    if (method === undefined) this.#asked.get(id!)?.(result ?? error);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri = '', diagnostics } = params as { uri?: string; diagnostics: readonly Diagnosis[] };
      if (diagnostics.length > 0) this.#found.get(decodeURIComponent(uri))?.(diagnostics);
    } else if (id !== undefined) this.#send({ id, result: this.#answer(method, params) });
  }

  /** What an editor answers: its settings by section. */
  #answer(method: string, params: Message['params']): unknown {
    if (method !== 'workspace/configuration') return null;
    return (params?.items ?? []).map(({ section = '' }) => {
      const its = Object.entries(this.#settings).filter(([name]) => name.startsWith(`${section}.`));
      return Object.fromEntries(its.map(([name, value]) => [name.slice(section.length + 1), value]));
    });
  }
}

export interface Diagnosis {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}
