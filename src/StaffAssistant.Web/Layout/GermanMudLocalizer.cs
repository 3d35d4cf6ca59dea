using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace StaffAssistant.Web.Layout;

/// <summary>The control library's own words, in German where the page is German; what has no entry stays as the library says it.</summary>
internal sealed class GermanMudLocalizer : MudLocalizer
{
    public override LocalizedString this[string key]
    {
        get
        {
            var text = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de"
                ? MudText.ResourceManager.GetString(key, CultureInfo.InvariantCulture)
                : null;
            return new LocalizedString(key, text ?? key, resourceNotFound: text is null);
        }
    }
}
