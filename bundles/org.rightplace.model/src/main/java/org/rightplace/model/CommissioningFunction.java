package org.rightplace.model;

/**
 * One of the elements of commissioning that is done for every service.
 *
 * @param id the stable id
 * @param name the full name
 * @param shortName a name that fits a column head
 * @param about what it covers
 * @param mode transactional or transformational
 * @param statutoryDuty whether the law puts it on the commissioner, who may share but not hand it to a provider
 * @param extras what plugins and newer versions add
 */
@Value
public record CommissioningFunction(
        String id,
        String name,
        String shortName,
        String about,
        Mode mode,
        boolean statutoryDuty,
        Extras extras)
        implements CommissioningFunctionBuilder.With {

    public CommissioningFunction {
        id = Given.id(id);
        name = Given.text(name);
        shortName = Given.text(shortName);
        about = Given.text(about);
        extras = Given.extras(extras);
    }

    /** What it is called where there is little room. */
    public String brief() {
        return shortName.isBlank() ? name : shortName;
    }
}
