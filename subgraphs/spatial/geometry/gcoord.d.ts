/**
 * The package's own types describe a default export that its CommonJS file does not have. This describes the file itself, as
 * far as it is used.
 */
declare module 'gcoord/dist/gcoord.cjs.js' {
  const gcoord: {
    /** Converts one position and leaves the one given as it is. */
    transform: (position: [number, number], from: 'WGS84', to: 'GCJ02') => [number, number];
  };
  export = gcoord;
}
