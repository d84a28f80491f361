// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of the visual design: one place for colours, type and spacing, light and dark.
#pragma once
#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace farthing::ui {

enum class Role { Window, Rail, Surface, Line, Text, Text2, Text3, FieldBorder, Accent, Copper, Good, Bad, Warn, Info,
                  FanOuter, FanInner, GoodFill, BadFill, WarnFill, InfoFill, AccentFill };
enum class CostClass { Input, Cached, Output, Reasoning, Retries, Failed, Tools, Fixed };
enum class Type { Kpi, PageTitle, Section, Body, Secondary, Axis };
enum class ThemeMode { System, Light, Dark };

class Theme : public QObject {
    Q_OBJECT
public:
    static Theme &instance();
    void setMode(ThemeMode mode);
    ThemeMode mode() const;
    bool isDark() const;
    QColor color(Role role) const;
    QColor cost(CostClass costClass) const;
    QFont font(Type type) const;
    void applyTo(QApplication &app);  ///< Fusion, palette, style sheet, font
    /// While alive, colours are the light theme's: exports use it.
    struct LightScope { LightScope(); ~LightScope(); };
signals:
    void changed();
private:
    Theme();
    ThemeMode m_mode = ThemeMode::System;
    int m_lightScopes = 0;
};

/// Numbers as people read them. `error` is the 95 % half-width; 0: exact. Only digits that the error supports.
QString scaleText(int thousands);                                        ///< "k", "M", "B" for 1, 2, 3; "" for 0
QString withCurrency(const QString &number, const QString &currency);    ///< "$5", "CHF 5"; after the number where decimals have a comma
QString moneyText(double value, double error, const QString &currency);  ///< "$0.0463", "$46.3k", "−$1.25M"
QString cardMoney(double value, const QString &currency);                  ///< at most four decimals below 1: "$0.0010"; for labels beside bars
QString errorText(double value, double error, const QString &currency);  ///< "±0.0001", or "" when exact
QString shareText(double share, int decimals = 1);                       ///< "97.9 %" with a no-break space
QString pointsText(double change, double error = 0);                     ///< "−1.2 pp" of a change of shares: to the first digit of its error, else to a tenth
double firstDigits(double value, int digits);                            ///< the number rounded to so many significant digits
QString probabilityText(double p);                                       ///< whole per cent, "<1 %", ">99 %"
QString countText(double value);                                         ///< "52.7k", "1.00M", "840"

} // namespace farthing::ui
