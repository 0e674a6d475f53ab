package org.rightplace.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Says in plain words why a bundle cannot be used: what it needs that no installed bundle has. */
final class Unresolved {

    private static final Pattern NAME = Pattern.compile("\\(osgi\\.wiring\\.(?<kind>package|bundle|host)=(?<name>[^)]+)\\)");
    private static final Pattern FROM = Pattern.compile("\\((?:bundle-)?version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]+)\\)\\)");

    private final FrameworkWiring wiring;

    Unresolved(FrameworkWiring wiring) {
        this.wiring = wiring;
    }

    /**
     * Explains why these bundles did not resolve, leaving out those that only wait for another of them.
     *
     * @return one sentence a bundle, never empty
     */
    List<String> explain(List<Bundle> unresolved) {
        List<String> reasons = new ArrayList<>();
        for (Bundle bundle : unresolved) {
            List<String> missing = missing(bundle);
            if (!missing.isEmpty()) {
                reasons.add("%s needs %s, which no installed part provides".formatted(
                        bundle.getSymbolicName(), String.join(" and ", missing)));
            }
        }
        if (reasons.isEmpty()) {
            unresolved.forEach(b -> reasons.add("%s cannot be joined to the parts it needs: %s".formatted(
                    b.getSymbolicName(), requirements(b))));
        }
        return reasons;
    }

    private List<String> missing(Bundle bundle) {
        return mandatory(bundle).stream().filter(r -> wiring.findProviders(r).isEmpty()).map(Unresolved::words).toList();
    }

    private static String requirements(Bundle bundle) {
        return String.join(", ", mandatory(bundle).stream().map(Unresolved::words).toList());
    }

    private static List<BundleRequirement> mandatory(Bundle bundle) {
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(r -> !Constants.RESOLUTION_OPTIONAL.equals(r.getDirectives().get(Constants.RESOLUTION_DIRECTIVE)))
                .filter(r -> !Constants.EFFECTIVE_ACTIVE.equals(r.getDirectives().get(Constants.EFFECTIVE_DIRECTIVE)))
                .filter(r -> !PackageNamespace.RESOLUTION_DYNAMIC.equals(r.getDirectives().get(Constants.RESOLUTION_DIRECTIVE)))
                .toList();
    }

    private static String words(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        Matcher name = NAME.matcher(filter);
        if (!name.find()) {
            return "the capability %s %s".formatted(requirement.getNamespace(), filter);
        }
        String kind = name.group("kind").equals("package") ? "package" : "bundle";
        return "the %s %s%s".formatted(kind, name.group("name"), versions(filter));
    }

    private static String versions(String filter) {
        Matcher from = FROM.matcher(filter);
        Matcher below = BELOW.matcher(filter);
        return (from.find() ? " from version " + from.group(1) : "") + (below.find() ? " and below " + below.group(1) : "");
    }
}
