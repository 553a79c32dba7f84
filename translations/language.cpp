// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Outside the namespace: the macro declares a function of the resource's own.
static void initTranslationResource()
{
    Q_INIT_RESOURCE(mamori_translations);
}

namespace mamori {

namespace {

const QString translatorName = QStringLiteral("language");

} // namespace

bool useLanguage(const QString &code)
{
    for (QTranslator *former : QCoreApplication::instance()->findChildren<QTranslator *>(translatorName)) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
    QLocale::setDefault(QLocale(code)); // the days of the week
    if (code == QLatin1String("en"))
        return true;
    initTranslationResource();
    auto *own = new QTranslator(QCoreApplication::instance());
    if (!own->load(QStringLiteral(":/mamori/translations/mamori_%1.qm").arg(code)))
        return false;
    own->setObjectName(translatorName);
    QCoreApplication::installTranslator(own);
    // The words of Qt's own dialogs; the program stays usable without them.
    auto *toolkit = new QTranslator(QCoreApplication::instance());
    toolkit->setObjectName(translatorName);
    if (toolkit->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    return true;
}

} // namespace mamori
