/** The region whose pay lists show unless another is chosen: what the server sorts and filters by when none is given. */
export const payRegion = "united-states";
