// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/hand_out.h"

#include "model/exchange/answer_sheets.h"
#include "model/files.h"
#include "model/registers/staff.h"
#include "ui/checks/check_run.h"
#include "ui/dialogs/choose_folder.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace mamori {

namespace {

/// A name that every file system takes.
QString fileNameOf(const QString &number, const QString &respondent)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\s]+)"));
    QString name = number + u'_' + respondent;
    return name.replace(forbidden, QStringLiteral("_")) + QLatin1String(".xlsx");
}

} // namespace

QString sheetNumber(const Inspection &run, Id<Inspection> id)
{
    return run.number.isEmpty() ? QString::number(id.value) : run.number;
}

HandOutDialog::HandOutDialog(const Workspace &workspace, Id<Inspection> id, QWidget *parent)
    : QDialog(parent)
    , m_id(id)
    , m_run(workspace.records().find(id).value_or(Inspection {}))
    , m_people(new QListWidget(this))
    , m_count(quietText({}, this))
    , m_write(new QPushButton(tr("Choose a folder and &write…"), this))
{
    setWindowTitle(tr("Hand out a check"));
    resize(560, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(heading(m_run.title, this));
    layout->addWidget(quietText(
        tr("Each person ticked gets a spreadsheet of their own to fill in, without this program. The sheets "
           "hold the questions and the answers of the last time, and are not encrypted."),
        this));
    m_people->setAccessibleName(tr("Who is asked"));
    for (const Stored &stored : workspace.records().list(Staff::spec)) {
        const auto staff = fromValues<Staff>(stored.values);
        if (staff.leftOn.isValid() && staff.leftOn < workspace.clock().today())
            continue;
        auto *item = new QListWidgetItem(staff.name, m_people);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    layout->addWidget(m_people, 1);
    auto *all = new QPushButton(tr("&All"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(m_count, 1);
    row->addWidget(cancel);
    row->addWidget(m_write);
    layout->addLayout(row);
    setStyleRole(m_write, "primary");
    all->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_write->setDefault(true);
    connect(all, &QPushButton::clicked, this, &HandOutDialog::tickAll);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &HandOutDialog::chooseFolder);
    connect(m_people, &QListWidget::itemChanged, this, &HandOutDialog::showCount);
    m_people->setCurrentRow(0);
    showCount();
}

bool HandOutDialog::fits(const Values &values)
{
    return CheckRunDialog::fits(values);
}

void HandOutDialog::tickAll()
{
    for (int row = 0; row < m_people->count(); ++row)
        m_people->item(row)->setCheckState(Qt::Checked);
}

QStringList HandOutDialog::respondents() const
{
    QStringList names;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked)
            names << m_people->item(row)->text();
    }
    return names;
}

void HandOutDialog::showCount()
{
    const auto count = int(respondents().size());
    m_count->setText(tr("%n persons", nullptr, count));
    m_write->setEnabled(count > 0);
}

QStringList HandOutDialog::writeTo(const QString &folder) const
{
    QStringList paths;
    const QString number = sheetNumber(m_run, m_id);
    for (const QString &respondent : respondents()) {
        QString path = QDir(folder).filePath(fileNameOf(number, respondent));
        // Two people of one name get a file each.
        if (paths.contains(path))
            path.insert(path.size() - 5, QStringLiteral("_%1").arg(paths.size() + 1));
        writeFile(path, gridToXlsx(answerSheet(m_run, number, respondent), number, answerChoices()));
        paths << path;
    }
    return paths;
}

void HandOutDialog::chooseFolder()
{
    mamori::chooseFolder(this, tr("Choose where the sheets are written"), QDir::homePath(),
                         [this](const QString &folder) {
                             writeTo(folder);
                             accept();
                         });
}

} // namespace mamori
