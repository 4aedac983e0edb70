/** The checks that are not arithmetic, one file each. */
export {};
