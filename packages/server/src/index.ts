/** One route per operation, sessions, permissions, jobs. */
export {};
