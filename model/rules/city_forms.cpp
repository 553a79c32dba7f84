// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/city_forms.h"

#include "model/error.h"
#include "model/policy/form_layout.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CityForm", text);
}

QString settingOf(const QString &id)
{
    return QLatin1String(cityFormSettings) + id;
}

CityFormVersion versionOf(const Records &records, const PolicyForm *ours, const PolicyForm &form, QDate since)
{
    CityFormVersion version {since, records.clock().now(), records.operatorName(), form, std::nullopt};
    version.form->version.clear(); // said anew by the day
    version.form->number = form.number.trimmed();
    version.form->title = form.title.trimmed();
    if (ours) {
        version.ours = *ours;
        if (changedParts(*version.form, *ours).isEmpty())
            version.form.reset();
    }
    return version;
}

void addVersion(Records &records, const QString &id, const CityFormVersion &version, const QString &stepName)
{
    CityForm city = cityForm(records, id);
    city.versions << version;
    QStringList ids = cityFormIds(records);
    if (!ids.contains(id))
        ids << id;
    Records::Step step = records.begin(stepName);
    records.setSetting(QLatin1String(cityFormsSetting), ids.join(u' '));
    records.setSetting(settingOf(id), QString::fromUtf8(toJson(city)));
    step.commit();
}

} // namespace

QStringList cityFormIds(const Records &records)
{
    return records.setting(QLatin1String(cityFormsSetting)).split(u' ', Qt::SkipEmptyParts);
}

CityForm cityForm(const Records &records, const QString &id)
{
    const std::optional<CityForm> city = cityFormFromJson(records.setting(settingOf(id)).toUtf8());
    return city ? *city : CityForm {id, {}};
}

std::optional<PolicyForm> formOfDay(const Policy &policy, const Records &records, const QString &id,
                                    QDate day)
{
    const QDate today = records.clock().today();
    return formOn(cityForm(records, id), policy.findForm(id), day.isValid() ? std::min(day, today) : today);
}

QList<PolicyForm> formsOfToday(const Policy &policy, const Records &records)
{
    const QStringList own = cityFormIds(records);
    QStringList ids;
    for (const PolicyForm &form : policy.forms)
        ids << form.id;
    for (const QString &id : own) {
        if (!ids.contains(id))
            ids << id;
    }
    QList<PolicyForm> forms;
    for (const QString &id : std::as_const(ids)) {
        const PolicyForm *ours = policy.findForm(id);
        if (!own.contains(id))
            forms << *ours;
        else if (const auto form = formOfDay(policy, records, id))
            forms << *form;
    }
    return forms;
}

QList<Problem> cityFormProblems(const Policy &policy, const Records &records, const PolicyForm &form,
                                QDate since)
{
    QList<Problem> problems = formProblems(form);
    const QList<PolicyForm> others = formsOfToday(policy, records);
    for (const PolicyForm &other : others) {
        if (other.id != form.id && other.number == form.number.trimmed())
            problems << Problem {
                QStringLiteral("number"),
                translated(QT_TRANSLATE_NOOP("CityForm", "%1 has this number already.")).arg(other.title)};
    }
    if (!since.isValid() || since < records.clock().today())
        problems << Problem {
            QStringLiteral("since"),
            translated(QT_TRANSLATE_NOOP(
                "CityForm", "A change begins today or later: papers of earlier days stay as they were."))};
    return problems;
}

void storeCityForm(Records &records, const Policy &policy, const PolicyForm &form, QDate since)
{
    const QList<Problem> problems = cityFormProblems(policy, records, form, since);
    if (!problems.isEmpty())
        throw Error(ErrorCode::Refused, problems.first().text);
    const CityFormVersion version = versionOf(records, policy.findForm(form.id), form, since);
    const char *const stepName = version.form
        ? QT_TRANSLATE_NOOP("CityForm", "Form %1 changed")
        : QT_TRANSLATE_NOOP("CityForm", "Form %1 as the program has it");
    addVersion(records, form.id, version, translated(stepName).arg(form.title));
}

void endCityForm(Records &records, const QString &id)
{
    const CityForm city = cityForm(records, id);
    const CityFormVersion *last = city.versionOn(records.clock().today());
    const QString title = last && last->form ? last->form->title : id;
    addVersion(
        records, id,
        {records.clock().today(), records.clock().now(), records.operatorName(), std::nullopt, std::nullopt},
        translated(QT_TRANSLATE_NOOP("CityForm", "Form %1 no longer used")).arg(title));
}

PolicyForm newListForm(const Records &records, const Register &reg, PolicyLayout layout)
{
    constexpr qsizetype mostColumns = 10;
    const QStringList ids = cityFormIds(records);
    PolicyForm form;
    int number = 1;
    while (ids.contains(QStringLiteral("own_%1").arg(number)))
        ++number;
    form.id = QStringLiteral("own_%1").arg(number);
    form.number = QStringLiteral("課様式第%1号").arg(number);
    form.title = titleOf(reg);
    form.reg = QLatin1String(reg.table);
    form.layout = layout;
    form.orientation = QStringLiteral("landscape");
    form.occasion = QStringLiteral("課の様式");
    form.recipient = QStringLiteral("課で保管");
    const auto add = [&form](const Field &field) {
        form.columns.prepend(
            {QLatin1String(field.column), labelOf(field), QString(), 25, QStringLiteral("left")});
    };
    const Field *day = nullptr;
    for (auto field = reg.fields.rbegin(); field != reg.fields.rend(); ++field)
        day = isDay(*field) ? &*field : day;
    QList<const Field *> shown;
    for (const Field &field : reg.fields) {
        if ((field.rules & Listed) && shown.size() < mostColumns)
            shown << &field;
    }
    for (auto field = shown.crbegin(); field != shown.crend(); ++field)
        add(**field);
    if (layout == PolicyLayout::YearList && day && !shown.contains(day))
        add(*day);
    return withPaperWidths(form);
}

} // namespace mamori
