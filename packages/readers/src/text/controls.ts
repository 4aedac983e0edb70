/** So many control characters say nothing yet: conversion leaves single ones in real texts. */
const few = 3;

/**
 * Where a sequence of bytes or characters shows that it is no text: at its first zero, or at its first control
 * character if more than one in a hundred is one. Null for text.
 *
 * Shape: `at(index)` gives the code; tab, line ends, vertical tab and form feed are text. Index from 0.
 */
export function binaryAt(length: number, at: (index: number) => number): number | null {
  let controls = 0;
  let first = 0;
  for (let i = 0; i < length; i++) {
    const code = at(i);
    if (code >= 0x20 || (code >= 9 && code <= 13)) continue;
    if (code === 0) return i;
    if (controls === 0) first = i;
    controls++;
  }
  return controls > few && controls * 100 > length ? first : null;
}
