/* What build/vite-plugin.ts makes of the content files. */

declare module 'virtual:content/pack-en' {
  const pack: import('./pack').Pack;
  export default pack;
}

declare module 'virtual:content/pack-zh-CN' {
  const pack: import('./pack').Pack;
  export default pack;
}

declare module 'virtual:content/search-en' {
  const index: string;
  export default index;
}

declare module 'virtual:content/search-zh-CN' {
  const index: string;
  export default index;
}
