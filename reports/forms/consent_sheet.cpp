// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/consent_sheet.h"

#include "model/error.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"
#include "reports/paper/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

constexpr double inkThickness = 0.35; // millimetres, as a ballpoint pen
constexpr double inkMargin = 1.5; // to the edges of the box
constexpr double largestScale = 0.12; // millimetres for a unit of what was written on

/// The ink as large as the box allows; a small signature stays small.
void drawSignature(PdfDocument &document, const QRectF &box, const Signature &signature)
{
    const QRectF ink = inkBounds(signature.strokes);
    const QRectF room = box.adjusted(inkMargin, inkMargin, -inkMargin, -inkMargin);
    if (ink.isEmpty())
        return;
    const double scale = std::min({room.width() / ink.width(), room.height() / ink.height(), largestScale});
    const QPointF origin(room.left(), room.center().y() - ink.height() * scale / 2);
    QList<QList<QPointF>> curves;
    for (const PenStroke &stroke : signature.strokes) {
        QList<QPointF> curve = penCurve(stroke);
        for (QPointF &point : curve)
            point = origin + (point - ink.topLeft()) * scale;
        curves << curve;
    }
    document.ink(curves, inkThickness, paperText(QStringLiteral("%1の署名").arg(signature.signer)));
}

SheetRow signatureRow(const std::optional<Signature> &signature)
{
    SheetRow row = wideRow(QStringLiteral("署名（自署）"), {}, 22);
    if (signature) {
        row.last().picture = [signature = *signature](PdfDocument &document, const QRectF &box) {
            drawSignature(document, box, signature);
        };
    }
    return row;
}

QString versionLine(const ConsentText &text, const ConsentPaper &paper)
{
    if (!paper.signature)
        return QStringLiteral("文面：") + text.versionName();
    return QStringLiteral("文面：%1　　署名の方法：画面での自署（%2）")
        .arg(paper.signature->version, momentText(paper.signature->signedAt));
}

void addConsent(SheetPaper &sheet, const ConsentText &text, const QString &addressee,
                const ConsentPaper &paper)
{
    sheet.addParagraph(addressee + QStringLiteral("　宛て"));
    const QString signedText = paper.signature ? paper.signature->text : text.text;
    for (const QString &part : signedText.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
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
    const QString name = paper.signature ? paper.signature->signer : paper.person.name;
    sheet.addGrid({wideRow(QStringLiteral("署名した日"), dayOrBlank(paper.consent.signedOn), 22),
                   wideRow(QStringLiteral("氏名"), name, 22), signatureRow(paper.signature)},
                  0, 18);
    sheet.addParagraph(versionLine(text, paper));
}

} // namespace

QList<ConsentPaper> consentPapers(const QList<ConsentStanding> &standings, const Attachments *attachments)
{
    QList<ConsentPaper> papers;
    for (const ConsentStanding &standing : standings) {
        // A new sheet is signed anew; what was signed before stays on its own.
        const bool isGiven = standing.need == ConsentNeed::Given;
        const bool isOpen = isGiven || standing.need == ConsentNeed::Sign;
        ConsentPaper paper {standing.person, isOpen ? standing.consent : Consent {}};
        if (isGiven && attachments)
            paper.signature = signatureOf(*attachments, standing.id);
        papers << paper;
    }
    return papers;
}

ConsentPaper consentPaper(const Records &records, const Attachments &attachments, Id<Consent> id)
{
    const auto consent = records.find(id);
    if (!consent)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "This consent is not there any more."));
    ConsentPaper paper {records.find(consent->staff).value_or(Staff {}), *consent,
                        signatureOf(attachments, id)};
    const bool isOfThisText = consent->textVersion.isEmpty() || !consent->signedOn.isValid()
        || consent->textVersion == consentText(records).versionName();
    if (!paper.signature && !isOfThisText)
        paper.consent.signedOn = {};
    return paper;
}

QList<ConsentPaper> lackingConsents(const Records &records)
{
    QList<ConsentPaper> papers = consentPapers(lackingStandings(records, records.clock().today()));
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
