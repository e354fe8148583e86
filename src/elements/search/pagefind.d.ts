declare module 'virtual:pagefind' {
  import type { PagefindModule } from './engine.ts';
  export const PagefindInstance: PagefindModule['PagefindInstance'];
  export const fetchWith: PagefindModule['fetchWith'];
}
