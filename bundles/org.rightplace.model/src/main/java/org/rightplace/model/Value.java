package org.rightplace.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Generates a builder and withers for a record. */
@RecordBuilder.Template(options = @RecordBuilder.Options(enableGetters = false, publicBuilderConstructors = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Value {}
