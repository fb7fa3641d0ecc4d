package org.canyue.platform;

import org.canyue.platform.FormErrors.Mistake;

import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with one field, and what to do. */
@MessageBundle("mistake")
public interface MistakeMessages {
    String required(Mistake mistake);
    String tooLong(Mistake mistake);
    String notANumber(Mistake mistake);
    String chooseOne(Mistake mistake);
    String timeWithoutItsChoice(Mistake mistake);
    String notATime(Mistake mistake);
    String notASlug(Mistake mistake);
    String slugTaken(Mistake mistake);
    String stageRequired(Mistake mistake);
    String notAYear(Mistake mistake);
    String notACount(Mistake mistake);
    String totalBelowNumber(Mistake mistake);
    String notAZone(Mistake mistake);
    String passwordTooShort(Mistake mistake);
    String passwordIsUsername(Mistake mistake);
    String passwordUnchanged(Mistake mistake);
    String passwordsDiffer(Mistake mistake);
    String wrongPassword(Mistake mistake);
    String notAUsername(Mistake mistake);
    String usernameTaken(Mistake mistake);
    String notADay(Mistake mistake);
    String tooFarAhead(Mistake mistake);
    String notOnPaper(Mistake mistake);
    String notInRange(Mistake mistake);
    String beyondThePage(Mistake mistake);
    String unreadableLine(Mistake mistake);
    String boundsCrossed(Mistake mistake);
    String alreadyListed(Mistake mistake);
    String oneTopic(Mistake mistake);
    String noSuchCopies(Mistake mistake);
    String tooManyForOneRun(Mistake mistake);
    String noRoomForCode(Mistake mistake);
    String noSuchOrganisation(Mistake mistake);
    String endsBeforeItBegins(Mistake mistake);
    String chosenTwice(Mistake mistake);
    String notAMailbox(Mistake mistake);
    String lineTooLong(Mistake mistake);
    String tooManyLines(Mistake mistake);
    String alreadyRegistered(Mistake mistake);
    String confirm(Mistake mistake);
    String unknownRecipient(Mistake mistake);
    String ambiguousRecipient(Mistake mistake);
    String nothingForThem(Mistake mistake);
    String nobodyChosen(Mistake mistake);
    String spareStays(Mistake mistake);
    String columnTwice(Mistake mistake);
    String noNameColumn(Mistake mistake);
    String notYet(Mistake mistake);
    String dayIsPast(Mistake mistake);
    String notCopyNumbers(Mistake mistake);
    String numbersWithoutTheirChoice(Mistake mistake);
    String notAMailAddress(Mistake mistake);
    String twoGivers(Mistake mistake);
    String beforeTheIssue(Mistake mistake);
    String inTheFuture(Mistake mistake);
    String notADomain(Mistake mistake);
    String notACountNorNothing(Mistake mistake);
    String wordsTooShort(Mistake mistake);
}
