declare module 'virtual:pagefind' {
  import type { PagefindModule } from '#search/ask/engine.ts';
  export const PagefindInstance: PagefindModule['PagefindInstance'];
  export const fetchWith: PagefindModule['fetchWith'];
}
