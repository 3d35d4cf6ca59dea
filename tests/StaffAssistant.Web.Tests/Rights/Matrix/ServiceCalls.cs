using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;

namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>Which services of the house the components call, read from the compiled code: lambdas and asynchronous methods too.</summary>
internal static class ServiceCalls
{
    /// <summary>Each as <c>Component → Service.Method</c>.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<ServiceDescriptor> registered)
    {
        var services = registered.Select(service => service.ServiceType).Where(type => type.Namespace?.StartsWith("StaffAssistant.", StringComparison.Ordinal) == true)
            .Select(type => type.FullName!).ToHashSet();
        var components = typeof(Program).Assembly.GetTypes().Where(type => typeof(IComponent).IsAssignableFrom(type)).Select(type => type.FullName!).ToHashSet();
        using var module = ModuleDefinition.ReadModule(typeof(Program).Assembly.Location);
        return module.Types.Where(type => components.Contains(type.FullName))
            .SelectMany(type => Nested(type).SelectMany(inner => inner.Methods).Where(method => method.HasBody)
                .SelectMany(method => method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>())
                .Where(called => services.Contains(called.DeclaringType.FullName) && !IsAccessor(called))
                .Select(called => $"{type.Name} → {called.DeclaringType.Name}.{called.Name}"))
            .ToHashSet();
    }

    /// <summary>The methods that a browser can call by name.</summary>
    public static IReadOnlySet<string> FromBrowser() => typeof(Program).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(Microsoft.JSInterop.JSInvokableAttribute), inherit: false)).Select(method => $"{type.Name}.{method.Name}"))
        .ToHashSet();

    private static IEnumerable<TypeDefinition> Nested(TypeDefinition type) => type.NestedTypes.SelectMany(Nested).Prepend(type);

    private static bool IsAccessor(MethodReference called) => called.Name.Split('_')[0] is "get" or "set" or "add" or "remove";
}
