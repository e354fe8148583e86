declare module 'virtual:pagefind' {
  import type { PagefindModule } from './engine.ts';
  export const createInstance: PagefindModule['createInstance'];
  export const fetchWith: PagefindModule['fetchWith'];
}
