package htx.contract;

import htx.quality.References;
import htx.territory.Territory;
import java.io.Serializable;

/**
 * What lines are read by beside their contract, from reference lists.
 *
 * @param territory the names of places
 * @param words the words that stand for codes
 * @param ratings from how many points a circular gives which rating
 */
public record Known(Territory territory, References words, Ratings ratings)
    implements Serializable {}
