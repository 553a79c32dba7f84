// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/appearance.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStyle>
#include <QTreeWidget>

#include <cmath>

using namespace mamori;

namespace {

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

class ThemeTest : public UiTest
{
public:
    ~ThemeTest() override { applyTheme(*qApp); }
};

class ContrastTest : public testing::TestWithParam<Look>
{
protected:
    const Colors &c = colorsOf(GetParam());
};

/// The rules of the style sheet in use: what stands between braces.
QStringList rules()
{
    QStringList found;
    static const QRegularExpression block(QStringLiteral("\\{([^}]*)\\}"));
    for (auto it = block.globalMatch(qApp->styleSheet()); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

QColor valueOf(const QString &rule, const QString &property)
{
    const QRegularExpression declared(QStringLiteral("(?:^|[; ])%1: (#[0-9a-f]{6})").arg(property));
    return QColor(declared.match(rule).captured(1));
}

} // namespace

TEST_P(ContrastTest, textStandsOutOnEveryGround)
{
    const QColor grounds[] = {c.window, c.base, c.stripe, c.rail, c.accentGround};
    const QColor texts[] = {c.text, c.quiet, c.accent, c.warning, c.error, c.good};
    for (const QColor &ground : grounds) {
        for (const QColor &text : texts)
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    }
    EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    EXPECT_GE(contrast(c.warning, c.warningGround), 4.5);
    EXPECT_GE(contrast(c.error, c.errorGround), 4.5);
    EXPECT_GE(contrast(c.good, c.goodGround), 4.5);
}

TEST_P(ContrastTest, whereToTypeOrPressIsSeen)
{
    for (const QColor &ground : {c.window, c.base, c.stripe})
        EXPECT_GE(contrast(c.edge, ground), 3.0) << ground.name().toStdString();
}

TEST_P(ContrastTest, anEmptyCheckMarkIsSeen)
{
    applyTheme(*qApp, GetParam());
    for (const bool isRadio : {false, true}) {
        QWidget page;
        QAbstractButton *mark
            = isRadio ? static_cast<QAbstractButton *>(new QRadioButton(&page)) : new QCheckBox(&page);
        mark->resize(24, 24);
        page.resize(24, 24);
        page.ensurePolished();
        const QImage image = page.grab().toImage();
        double best = 1;
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), c.window));
        EXPECT_GE(best, 2.5) << (isRadio ? "radio button" : "check box");
    }
    applyTheme(*qApp);
}

TEST_P(ContrastTest, everyRuleOfTheStyleSheetKeepsIt)
{
    applyTheme(*qApp, GetParam());
    EXPECT_FALSE(qApp->styleSheet().contains(QLatin1Char('@'))) << "every name is a colour of the palette";
    int measured = 0;
    for (const QString &rule : rules()) {
        const QColor text = valueOf(rule, QStringLiteral("color"));
        const QColor ground = valueOf(rule, QStringLiteral("background"));
        if (!text.isValid() || !ground.isValid())
            continue;
        ++measured;
        EXPECT_GE(contrast(text, ground), 4.5) << rule.toStdString();
    }
    EXPECT_GT(measured, 8);
    applyTheme(*qApp);
}

TEST_P(ContrastTest, thePaletteOfTheStyleKeepsItToo)
{
    applyTheme(*qApp, GetParam());
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]
        = {{QPalette::WindowText, QPalette::Window},
           {QPalette::Text, QPalette::Base},
           {QPalette::Text, QPalette::AlternateBase},
           {QPalette::ButtonText, QPalette::Button},
           {QPalette::HighlightedText, QPalette::Highlight},
           {QPalette::ToolTipText, QPalette::ToolTipBase},
           {QPalette::Link, QPalette::Base},
           {QPalette::PlaceholderText, QPalette::Base}};
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[text, ground] : pairs)
            EXPECT_GE(contrast(palette.color(group, text), palette.color(group, ground)), 4.5)
                << "group " << group << " role " << text;
    }
    applyTheme(*qApp);
}

INSTANTIATE_TEST_SUITE_P(BothLooks, ContrastTest, testing::Values(Look::Light, Look::Dark));

TEST_F(ThemeTest, anAppearanceIsKeptOnThisComputer)
{
    EXPECT_EQ(readAppearance(settings), Appearance());
    const Appearance large {Appearance::Choice::Dark, 150, QStringLiteral("en")};
    writeAppearance(settings, large);
    EXPECT_EQ(readAppearance(settings), large);
    settings.setValue(QStringLiteral("appearance/font_percent"), 900);
    settings.setValue(QStringLiteral("appearance/look"), QStringLiteral("pink"));
    EXPECT_EQ(readAppearance(settings).fontPercent, 200);
    EXPECT_EQ(readAppearance(settings).look, Appearance::Choice::System);
}

TEST_F(ThemeTest, lookAndFontSizeAreApplied)
{
    applyAppearance(*qApp, {});
    const double usual = QApplication::font().pointSizeF();
    applyAppearance(*qApp, {Appearance::Choice::Dark, 200, {}});
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), usual * 2);
    EXPECT_EQ(colors().base, colorsOf(Look::Dark).base);
    const QPushButton button(QStringLiteral("x"));
    EXPECT_EQ(button.palette().color(QPalette::Button), colorsOf(Look::Dark).base);
}

TEST_F(ThemeTest, everyRowOfATreeThatWasFilledBeforeIsAsHigh)
{
    QTreeWidget tree;
    for (int row = 0; row < 4; ++row)
        new QTreeWidgetItem(&tree, {QString::number(row)});
    tree.resizeColumnToContents(0);
    tree.setCurrentItem(tree.topLevelItem(0));
    tree.show();
    QCoreApplication::processEvents();
    const int first = tree.visualItemRect(tree.topLevelItem(0)).height();
    EXPECT_EQ(tree.visualItemRect(tree.topLevelItem(3)).height(), first);
    EXPECT_GT(first, tree.fontMetrics().height() + 4);
}

TEST_F(ThemeTest, theDesktopsOwnLookIsRememberedFromBefore)
{
    const Look desktop = systemLook();
    applyTheme(*qApp, desktop == Look::Light ? Look::Dark : Look::Light);
    EXPECT_EQ(systemLook(), desktop);
}

TEST(Theme, nothingFadesOrSlides)
{
    EXPECT_EQ(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

TEST(Theme, marksAndIconsGrowWithTheType)
{
    const auto sizes = [] {
        return std::pair(QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth),
                         QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize));
    };
    applyTheme(*qApp, Look::Light, 100);
    const auto [mark, icon] = sizes();
    applyTheme(*qApp, Look::Light, 200);
    EXPECT_EQ(sizes(), std::pair(2 * mark, 2 * icon));
    applyTheme(*qApp);
}
