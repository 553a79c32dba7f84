// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/consent_sheet.h"

#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

namespace mamori {

namespace {

void addConsent(SheetPaper &sheet, const ConsentText &text, const QString &addressee,
                const ConsentPaper &paper)
{
    sheet.addParagraph(addressee + QStringLiteral("　宛て"));
    for (const QString &part : text.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        sheet.addParagraph(part);
    const QDate from
        = paper.consent.appointedFrom.isValid() ? paper.consent.appointedFrom : paper.person.startedOn;
    const QDate until
        = paper.consent.appointedUntil.isValid() ? paper.consent.appointedUntil : paper.person.appointedUntil;
    sheet.addHeading(QStringLiteral("任用"));
    sheet.addGrid(
        {pairRow(QStringLiteral("職員番号"), paper.person.number, QStringLiteral("任用の区分"),
                 employmentWord(paper.person.employment)),
         pairRow(QStringLiteral("担当"), paper.person.unit, QStringLiteral("職"), paper.person.post),
         pairRow(QStringLiteral("任用の始め"), dayOrBlank(from), QStringLiteral("任用の終わり"),
                 dayOrBlank(until))},
        0, 8);
    sheet.addHeading(QStringLiteral("同意"));
    sheet.addParagraph(QStringLiteral("上の内容に同意します。"));
    sheet.addGrid({wideRow(QStringLiteral("署名した日"), dayOrBlank(paper.consent.signedOn), 22),
                   wideRow(QStringLiteral("氏名"), paper.person.name, 22),
                   wideRow(QStringLiteral("署名（自署）"), {}, 22)},
                  0, 14);
    sheet.addParagraph(QStringLiteral("文面：") + text.versionName());
}

} // namespace

QList<ConsentPaper> consentPapers(const QList<ConsentStanding> &standings)
{
    QList<ConsentPaper> papers;
    for (const ConsentStanding &standing : standings) {
        // A new sheet is signed anew; what was signed before stays on its own.
        const bool isOpen = standing.need == ConsentNeed::Sign || standing.need == ConsentNeed::Given;
        papers << ConsentPaper {standing.person, isOpen ? standing.consent : Consent {}};
    }
    return papers;
}

QList<ConsentPaper> lackingConsents(const Records &records)
{
    QList<ConsentStanding> lacking = consentStandings(records, records.clock().today());
    lacking.removeIf([](const ConsentStanding &standing) { return !lacksConsent(standing.need); });
    QList<ConsentPaper> papers = consentPapers(lacking);
    if (papers.isEmpty())
        papers << ConsentPaper {};
    return papers;
}

QByteArray consentSheetPdf(const PolicyForm &form, const PaperFrame &frame, const ConsentText &text,
                           const QString &addressee, const QList<ConsentPaper> &papers)
{
    SheetPaper sheet(form, frame);
    sheet.setSubject({});
    for (const ConsentPaper &paper : papers) {
        sheet.startSheet();
        addConsent(sheet, text, addressee, paper);
    }
    return sheet.draw();
}

} // namespace mamori
