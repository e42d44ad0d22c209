// @ts-check
/** A reason to stop building that needs no stack to be understood. */
export class Stop extends Error {}
