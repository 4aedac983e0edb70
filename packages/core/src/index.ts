/** Amounts, trees, regions, cubes, table and clause engines, findings; no form and no I/O. */
export {};
