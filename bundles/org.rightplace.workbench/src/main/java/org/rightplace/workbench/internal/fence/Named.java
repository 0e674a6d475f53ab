package org.rightplace.workbench.internal.fence;

/**
 * How a contribution is named to users and remembered.
 *
 * @param key its kind and id, which switch it off
 * @param name its name
 * @param plugin the plugin that it comes with
 */
public record Named(String key, String name, String plugin) {}
