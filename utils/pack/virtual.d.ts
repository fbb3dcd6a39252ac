/* What build/vite-plugin.ts makes of the content files. */

declare module 'virtual:pack/en' {
  const pack: import('./pack').Pack;
  export default pack;
}

declare module 'virtual:pack/zh-CN' {
  const pack: import('./pack').Pack;
  export default pack;
}

declare module 'virtual:search/en' {
  const index: string;
  export default index;
}

declare module 'virtual:search/zh-CN' {
  const index: string;
  export default index;
}
