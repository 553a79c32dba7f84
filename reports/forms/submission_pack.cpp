// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/submission_pack.h"

#include "model/exchange/import.h"
#include "model/registers/all.h"
#include "model/rules/approvals.h"
#include "model/rules/city_forms.h"
#include "model/rules/duty_engine.h"
#include "model/store/redaction.h"
#include "model/store/word_context.h"
#include "reports/forms/form_frame.h"
#include "reports/forms/form_maker.h"
#include "reports/forms/person_words.h"
#include "reports/forms/record_list.h"
#include "reports/forms/sheet_paper.h"
#include "reports/paper/pdf_binder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace mamori {

namespace {

constexpr int dataVersion = 1;

PolicyForm formNow(const Policy &policy, const Records &records, const QString &id)
{
    std::optional<PolicyForm> form = formOfDay(policy, records, id);
    if (!form)
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Commands", "There is no form %1.").arg(id));
    return *std::move(form);
}

QString periodText(const Submission &submission)
{
    if (!submission.periodFrom.isValid() && !submission.periodUntil.isValid())
        return {};
    return QStringLiteral("%1から%2まで")
        .arg(dayOrBlank(submission.periodFrom), dayOrBlank(submission.periodUntil));
}

/// The records that a list shows, or those that were chosen.
QList<Stored> recordsBehind(const PolicyForm &form, const Records &records, const QString &chosen)
{
    const Register *reg = findRegister(form.reg);
    if (!reg)
        return {};
    QList<Stored> behind;
    for (const QString &id : chosen.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto stored = records.find(*reg, id.toLongLong()))
            behind << *stored;
    }
    if (!chosen.isEmpty())
        return behind;
    const FiscalYear year = FiscalYear::of(records.clock().today());
    if (form.layout == PolicyLayout::RecordList || form.layout == PolicyLayout::YearList)
        return recordsOfForm(form, records, year);
    return records.list(*reg);
}

QJsonArray dutyStates(const Policy &policy, Records &records)
{
    QJsonArray duties;
    for (const DutyStatus &status : DutyBook(policy, records).duties())
        duties << QJsonObject {{QStringLiteral("id"), status.duty},
                               {QStringLiteral("state"), keyOf(status.state)},
                               {QStringLiteral("due"), status.due.toString(Qt::ISODate)}};
    return duties;
}

QJsonObject dataOf(const PolicyForm &form, const Policy &policy, Records &records, const QString &chosen)
{
    QJsonObject data {{QStringLiteral("form"), form.id},
                      {QStringLiteral("number"), form.number},
                      {QStringLiteral("title"), form.title},
                      {QStringLiteral("article"), form.article}};
    if (const Register *reg = findRegister(form.reg)) {
        data.insert(QStringLiteral("register"), form.reg);
        data.insert(QStringLiteral("records"),
                    exportJson(*reg, recordsBehind(form, records, chosen), wordContext(policy, records)));
    } else {
        data.insert(QStringLiteral("duties"), dutyStates(policy, records));
    }
    return data;
}

/// What a paper is about, in the words of its records.
QString aboutText(const PolicyForm &form, const Records &records, const QString &chosen)
{
    const Register *reg = findRegister(form.reg);
    QStringList captions;
    for (const QString &id : chosen.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (reg)
            captions << records.caption(*reg, id.toLongLong());
    }
    return captions.join(QStringLiteral("、"));
}

} // namespace

SubmissionPaper submissionPaper(const Records &records, Id<Submission> id)
{
    const auto submission = records.find(id);
    if (!submission)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(Submission::spec))
                        .arg(id.value));
    return {*submission, postAndName(records, sectionManager(records))};
}

QByteArray coverLetterPdf(const PolicyForm &form, const PaperFrame &frame, const SubmissionPaper &paper)
{
    const Submission &submission = paper.submission;
    const auto orRoom = [](const QString &text) { return text.isEmpty() ? QString(12, u'　') : text; };
    SheetPaper letter(form, frame, SheetHead::Letter);
    const QDate day = submission.sentOn.isValid() ? submission.sentOn : frame.asOf;
    const QString number
        = submission.letterNumber.isEmpty() ? QStringLiteral("第　　　　　　号") : submission.letterNumber;
    letter.addParagraph(number + QLatin1Char('\n') + eraText(day, EraStyle::Full), Align::Right);
    letter.addParagraph(orRoom(submission.recipient) + QStringLiteral("　様"));
    letter.addParagraph(frame.section + QStringLiteral("　情報セキュリティ管理者\n") + paper.manager,
                        Align::Right);
    letter.addTitle(orRoom(submission.title));
    const QString words
        = submission.letter.isEmpty() ? QStringLiteral("下記の書類を提出します。") : submission.letter;
    letter.addParagraph(QStringLiteral("　") + words);
    letter.addParagraph(QStringLiteral("記"), Align::Centre);
    if (const QString period = periodText(submission); !period.isEmpty()) {
        letter.addHeading(QStringLiteral("対象の期間"));
        letter.addParagraph(period);
    }
    letter.addHeading(QStringLiteral("提出する書類"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("番号"), 8), sheetLabel(QStringLiteral("様式番号"), 16),
                           sheetLabel(QStringLiteral("書類"), 32), sheetLabel(QStringLiteral("対象"), 34),
                           sheetLabel(QStringLiteral("頁数"), 10)}};
    constexpr qsizetype leastRows = 3; // of a letter written by hand
    for (qsizetype i = 0; i < std::max(leastRows, submission.forms.size()); ++i) {
        const SubmittedForm one = submission.forms.value(i);
        rows << SheetRow {sheetCentred(QString::number(i + 1), 8), sheetValue(one.formNumber, 16),
                          sheetValue(one.title, 32), sheetValue(one.about, 34),
                          sheetCentred(one.pages > 0 ? QString::number(one.pages) : QString(), 10)};
    }
    letter.addGrid(rows, 1);
    letter.addHeading(QStringLiteral("添付"));
    letter.addParagraph(QStringLiteral("上の書類のもとになった記録（機械で読める形。この文書の中の %1）")
                            .arg(QLatin1String(submissionDataName)));
    letter.addParagraph(QStringLiteral("以上"), Align::Right);
    return letter.draw();
}

SubmissionPack makeSubmission(Records &records, const Policy &policy, Submission submission,
                              const QList<SubmissionPart> &parts, const SigningKey *key)
{
    const PaperFrame frame = paperFrame(records);
    QList<BoundPaper> papers;
    QJsonArray data;
    submission.forms.clear();
    for (const SubmissionPart &part : parts) {
        const PolicyForm form = formNow(policy, records, part.form);
        const QByteArray pdf = makeForm(form.id, records, policy, part.records);
        const QString about = aboutText(form, records, part.records);
        submission.forms << SubmittedForm {form.id,      form.number, form.title,
                                           part.records, about,       pageCountOf(pdf)};
        papers << BoundPaper {about.isEmpty() ? form.title : form.title + QStringLiteral("　") + about, pdf};
        data << dataOf(form, policy, records, part.records);
    }
    const PolicyForm letter = formNow(policy, records, QStringLiteral("cover_letter"));
    papers.prepend(
        {letter.title,
         coverLetterPdf(letter, frame, {submission, postAndName(records, sectionManager(records))})});
    const QJsonObject json {{QStringLiteral("format"), QStringLiteral("mamori-submission")},
                            {QStringLiteral("version"), dataVersion},
                            {QStringLiteral("standard"), policy.id},
                            {QStringLiteral("made_at"), frame.madeAt.toUTC().toString(Qt::ISODate)},
                            {QStringLiteral("ledger_state"), frame.historyHead},
                            {QStringLiteral("submission"), toJson(Submission::spec, toValues(submission))},
                            {QStringLiteral("forms"), data}};
    const EnclosedFile enclosed {QLatin1String(submissionDataName), "application/json",
                                 QStringLiteral("書類のもとになった記録"), QJsonDocument(json).toJson()};
    SubmissionPack pack {submission,
                         bindPapers(papers, {enclosed}, informationOf(frame, submission.title), key)};
    pack.submission.sha256
        = QString::fromLatin1(QCryptographicHash::hash(pack.pdf, QCryptographicHash::Sha256).toHex());
    return pack;
}

SubmissionPack makeRedactedSubmission(Ledger &ledger, Records &records, const Policy &policy,
                                      const Submission &submission, const QList<SubmissionPart> &parts)
{
    const Redaction redaction(ledger, records);
    Submission redacted = submission;
    redacted.title += QStringLiteral("（氏名・場所を伏せた写し）");
    redacted.letter = redaction.redacted(submission.letter);
    redacted.remarks.clear();
    redacted.receivedBy.clear();
    return makeSubmission(records, policy, redacted, parts);
}

} // namespace mamori
