/**
 * An invented world and the deliveries it sends: organisations, people, loans and events that do
 * not exist, in the files that districts and funds send, of any size and the same bytes for the
 * same settings. What they add up to stands in {@code calibration.yaml}; nothing here is read by
 * the pipeline but through the files.
 */
package htx.simulate;
