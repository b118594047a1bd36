/**
 * Every constant of the model of moves, with its reason. What can be calibrated from a graph is (server/moves/calibration.ts);
 * the figures here are what no graph says, and the defaults for graphs that say too little. `npm run calibrate` prints both.
 */

/** What a requirement asks whose source states no proficiency, where a number is needed: 3, competent, the middle of the scale. */
export const ASSUMED_PROFICIENCY = 3;

/** What a skill counts in a comparison of people with roles that nobody gave an importance: 3, the middle of the scale. */
export const ASSUMED_IMPORTANCE = 3;

/** The top of the scale of importance. */
export const TOP_IMPORTANCE = 5;

/** How much of a requirement a skill meets that is only close to it (related, or one step up, down or aside): less than half, because it has to be learned still. */
export const NEAR_CREDIT = 0.4;

/** Skills under one broader skill are close to each other only while there are few: a broader skill with more than this below it is a subject area. */
export const MOST_SIBLINGS = 40;

/**
 * What each part weighs in feasibility. Half is what one can do; a quarter what the people who curate and the field of work say; the rest
 * is what stands in the way beside skills. A part without data is left out and the others share its weight.
 */
export const PART_WEIGHTS = { coverage: 0.5, curated: 0.15, context: 0.1, seniority: 0.15, entryBarrier: 0.1 } as const;

/** How close the families of two roles are that are not the same but part of the same larger one: half of the way. */
export const KIN_FAMILY = 0.5;

/** Of the context, how much is the family; the rest is how alike the groups of the required skills are. */
export const FAMILY_SHARE = 0.5;

/** A ladder's own step is curated: whoever drew it says that people take it. As sure as the easiest curated move. */
export const LADDER_EVIDENCE = 1;

/** Years between two rungs where a ladder does not say: the usual distance in published ladders is 2 to 3. */
export const YEARS_PER_RUNG = 3;

/** The most years of experience a position may ask beyond one's own, unless a ladder leads to it: one rung of the longest usual ladder. */
export const MOST_YEARS_UP = 4;

/** Years below one's experience at which a step down stops making sense: twenty, half of a working life. */
export const MOST_YEARS_DOWN = 20;

/** How many job zones one may go up at once (Nesta's career causeways allow one). */
export const MOST_ZONES_UP = 1;

/** O*NET's job zones count from 1 to 5: the farthest apart are four steps. */
export const ZONE_STEPS = 4;

/** From this job zone on most jobs ask for a degree (O*NET: "most of these occupations require a four-year bachelor's degree"). */
export const DEGREE_ZONE = 4;

/** Months a step of proficiency takes beside a job where no learning option says: a course of about six weeks. */
export const MONTHS_PER_STEP = 1.5;

/** The least a step may take: an option that teaches twenty skills in two months does not teach one of them in three days. */
export const LEAST_MONTHS_PER_STEP = 0.5;

/** How many skills people learn beside each other, because work teaches many at once: with 5, the median of the 259 curated moves of the starting content takes as long as stated. */
export const LEARNT_AT_ONCE = 5;

/** The most months a move may be said to take: what takes longer than ten years is not a move but another life. */
export const MOST_MONTHS = 120;

/**
 * A move is viable above the mean of the pairs within families less so many standard deviations. One for how alike the work is
 * (Nesta's career causeways). Two for how feasible: what one cannot do yet can be learned, so only the exceptions are left out.
 */
export const DEVIATIONS_BELOW = { similarity: 1, feasibility: 2 } as const;

/**
 * How much feasibility counts in the order of next moves, beside a similarity that counts 1: half. Judged by O*NET's related
 * occupations (docs/ranking.md), people look for work that is like theirs first, and for what is easy second.
 */
export const FEASIBILITY_IN_RANKING = 0.5;

/**
 * How alike the work is because somebody says so, in the order of next moves: an edge and the computed similarity are two
 * witnesses, of which one is enough. People do climb ladders, and mostly make the moves that curators name; related roles are
 * meant more widely.
 */
export const LIKENESS_BY_EDGE = { PROMOTION: 0.5, CURATED: 0.4, RELATED: 0.2, SIMILAR: 0 } as const;

/**
 * Thresholds for graphs whose families have too few pairs to calibrate from, and the least calibration may come to. Similarity
 * counts from chance: a tenth of the way from there to the same work is well beyond what happens by itself.
 */
export const DEFAULT_THRESHOLDS = { similarity: 0.1, feasibility: 0.4 } as const;
export const LEAST_THRESHOLDS = { similarity: 0.05, feasibility: 0.2 } as const;
/** Fewer pairs than this say nothing about a graph. */
export const LEAST_PAIRS = 30;
/** How many following members of its family a role is compared with: enough for a mean, linear in the number of roles. */
export const PAIRS_PER_ROLE = 3;
/** Of large graphs about so many pairs are compared: more would not move the mean. */
export const MOST_PAIRS = 1_500;
/** Thresholds are kept in steps, so that small edits of the graph do not move them. */
export const THRESHOLD_STEP = 0.01;

/** How many moves are kept out of each position, the best first: routes use no others (but all that lead to their target). */
export const MOVES_KEPT = 32;

/** From how many of the most alike positions moves into a target are looked at, besides curated ones: enough that one of them can be reached. */
export const SOURCES_PER_TARGET = 64;

/**
 * How many moves somebody who named skills only is shown at the least, viable or not: few skills meet little of anything, but
 * everybody has to begin somewhere. Enough for a choice, and for a route to find one that leads on.
 */
export const MOVES_TO_BEGIN_WITH = 8;

/** Longest route, in moves. */
export const MOST_MOVES = 6;
/** Most roles a route can be made to go through. */
export const MOST_VIA = 3;

/** EASIEST: what a move costs by itself, so that a detour has to be worth it: as much as a feasibility of 0.86 instead of 1. */
export const EFFORT_PER_MOVE = 0.15;
/** EASIEST: what entirely unlike work costs: a route through it has to be as much easier as a feasibility of 0.6 instead of 1. */
export const EFFORT_OF_UNLIKE_WORK = 0.5;
/** FASTEST: months that changing jobs takes by itself: notice, applications, settling in. */
export const MONTHS_PER_MOVE = 2;
/** BEST_PAID: what a month on the way costs beside the pay forgone, so that of equally paid routes the shorter one comes first. */
export const PATIENCE = 0.01;

/**
 * Routes are found by their static cost, then ranked with the skills carried along: so many more than asked for are found. Of the best
 * three of 200 pairs of ESCO's roles this finds 584 of 600 that are found with 16 × and 32 more; 4 × and 8 more finds 590, and takes
 * half as long again.
 */
export const ROUTE_SLACK = { factor: 2, more: 4 } as const;
/** A search that has looked at this many beginnings of routes is stopped: only filters that nearly nothing passes make it so long. */
export const MOST_BEGINNINGS = 400_000;

/** Scores of readiness from which a verdict holds: 85 leaves a gap one closes on the job, 65 one within a year's learning. */
export const VERDICT_SCORES = { READY: 85, NEARLY_READY: 65, DEVELOPING: 40 } as const;
