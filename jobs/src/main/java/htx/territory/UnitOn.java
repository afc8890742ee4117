package htx.territory;

/**
 * Where a place lies on the boundaries of one day.
 *
 * @param commune the commune's code on that day
 * @param district the district then; the last one it lay in where there are no districts any more
 * @param province the province then
 * @param divided whether the place was only a part of a unit that was divided, so that its rows
 *     stand with the largest successor
 */
public record UnitOn(String commune, String district, String province, boolean divided) {}
