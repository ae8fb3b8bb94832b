/** `ATTACK=long` runs the sets of this folder for minutes instead of seconds. */
export const isLong = process.env['ATTACK'] === 'long'
