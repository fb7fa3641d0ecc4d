package org.canyue;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.net.URI;
import java.util.Set;

import jakarta.persistence.Query;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Revision;
import org.canyue.platform.Refusal;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** The packages and their arrows, as the design draws them. */
@AnalyzeClasses(packages = "org.canyue", importOptions = DoNotIncludeTests.class)
class StructureTest {
    private static final Set<String> CONTROLLER_METHODS = Set.of("index", "show", "edit", "create", "update",
            "destroy");

    @ArchTest
    static final ArchRule arrowsGoDown = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.canyue..")
            .layer("desk").definedBy("org.canyue.desk..")
            .layer("distribution").definedBy("org.canyue.distribution..")
            .layer("archive").definedBy("org.canyue.archive..")
            .layer("exchange").definedBy("org.canyue.exchange..")
            .layer("history").definedBy("org.canyue.history..")
            .layer("bulletin").definedBy("org.canyue.bulletin..")
            .layer("text").definedBy("org.canyue.text..")
            .layer("account").definedBy("org.canyue.account..")
            .layer("platform").definedBy("org.canyue.platform..")
            .layer("start").definedBy("org.canyue")
            .whereLayer("desk").mayNotBeAccessedByAnyLayer()
            .whereLayer("distribution").mayNotBeAccessedByAnyLayer()
            .whereLayer("archive").mayNotBeAccessedByAnyLayer()
            // What is handed out are files that exchange makes.
            .whereLayer("exchange").mayOnlyBeAccessedByLayers("distribution")
            .whereLayer("history").mayNotBeAccessedByAnyLayer()
            .whereLayer("bulletin").mayOnlyBeAccessedByLayers("desk", "distribution", "archive", "exchange", "history")
            .whereLayer("account")
            .mayOnlyBeAccessedByLayers("desk", "distribution", "archive", "exchange", "history", "bulletin")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("desk", "distribution", "archive", "exchange", "history", "bulletin", "account");

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.canyue.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePublicSideReadsReleasedViewsAlone = noClasses().that()
            .resideInAPackage("org.canyue.archive..")
            .should().dependOnClassesThat().belongToAnyOf(Issue.class, Revision.class);

    /** What is read lazily fails as soon as another query runs on the connection: {@code list().stream()} it is. */
    @ArchTest
    static final ArchRule nothingIsReadLazilyFromTheDatabase = noClasses().should()
            .callMethodWhere(target(nameMatching("stream|streamAll|getResultStream"))
                    .and(target(owner(assignableTo(PanacheQuery.class).or(assignableTo(PanacheEntityBase.class))
                            .or(assignableTo(Query.class))))));

    @ArchTest
    static final ArchRule controllersHaveTheSixMethods = methods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and().arePublic().should(haveOneOfTheSixNames());

    @ArchTest
    static final ArchRule noLayerNames = noClasses().should()
            .resideInAnyPackage("..service..", "..dto..", "..util..", "..impl..", "..common..")
            .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Service").orShould().haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule refusalsAreNamedForWhatIsWrong = classes().that().areAssignableTo(Refusal.class).should()
            .haveSimpleNameNotEndingWith("Exception");

    @ArchTest
    static final ArchRule redirectsAreRelative = noClasses().should().callMethod(Response.class, "seeOther", URI.class)
            .orShould().callMethod(Response.class, "temporaryRedirect", URI.class)
            .orShould().callMethod(Response.class, "created", URI.class)
            .orShould().callMethod(ResponseBuilder.class, "location", URI.class)
            .because("an URI gets the host that the request named; Answer knows better");

    private static ArchCondition<JavaMethod> haveOneOfTheSixNames() {
        return new ArchCondition<>("be index, show, edit, create, update or destroy") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean fits = CONTROLLER_METHODS.contains(method.getName()) || method.getModifiers()
                        .contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(method, fits,
                        method.getOwner().getSimpleName() + "." + method.getName()));
            }
        };
    }
}
