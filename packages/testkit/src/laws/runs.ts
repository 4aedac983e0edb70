/** How often a law is tried on drawn budgets; MINGCE_LAW_RUNS asks for more, for a night or a release. */
export const lawRuns = Number(process.env.MINGCE_LAW_RUNS ?? 150);

/** The same for laws of which one try reads several documents or proves little more than the last. */
export const fewerRuns = Math.ceil(lawRuns / 3);

/** Time a law may take, in milliseconds. */
export const lawTime = Math.max(120_000, lawRuns * 1_000);

/** The same draws every time, so that a change is judged by itself; MINGCE_LAW_SEED asks for others. */
export const lawSeed = Number(process.env.MINGCE_LAW_SEED ?? 2024);
