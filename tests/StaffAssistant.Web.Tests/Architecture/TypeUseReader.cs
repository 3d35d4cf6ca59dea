using System.Reflection;
using Mono.Cecil;

namespace StaffAssistant.Web.Tests.Architecture;

/// <summary>
/// Reads every use of a type from a compiled assembly: signatures, attributes and method bodies, also those of async methods, iterators, lambdas and
/// file-local types, which libraries for architecture tests overlook in part.
/// </summary>
internal static class TypeUseReader
{
    public static IReadOnlyList<TypeUse> Read(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return [.. module.Types.SelectMany(type => Uses(type, RoomOf(type))).Distinct()];
    }

    /// <summary>Generated types and top-level programs stand in no namespace of ours; they belong to the project.</summary>
    private static string RoomOf(TypeDefinition type) =>
        type.Namespace.StartsWith("StaffAssistant", StringComparison.Ordinal) ? type.FullName : $"{ProjectOf(type.Module)}.{type.Name}";

    private static string ProjectOf(ModuleDefinition module) =>
        module.Assembly.Name.Name == "staff-assistant" ? "StaffAssistant.Cli" : module.Assembly.Name.Name;

    private static IEnumerable<TypeUse> Uses(TypeDefinition outermost, string user) =>
        outermost.NestedTypes.SelectMany(Nested).Prepend(outermost)
            .SelectMany(References)
            .SelectMany(Parts)
            .Select(used => new TypeUse(user, used));

    private static IEnumerable<TypeDefinition> Nested(TypeDefinition type) => type.NestedTypes.SelectMany(Nested).Prepend(type);

    private static IEnumerable<TypeReference?> References(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. Attributes(type),
        .. Constraints(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(property => Attributes(property).Append(property.PropertyType)),
        .. type.Events.Select(happening => happening.EventType),
        .. type.Methods.SelectMany(Signature),
        .. type.Methods.Where(method => method.HasBody).SelectMany(Body),
    ];

    private static IEnumerable<TypeReference?> Signature(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.SelectMany(parameter => Attributes(parameter).Append(parameter.ParameterType)),
        .. Attributes(method),
        .. Constraints(method),
    ];

    private static IEnumerable<TypeReference?> Body(MethodDefinition method) =>
    [
        .. method.Body.Variables.Select(variable => variable.VariableType),
        .. method.Body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. method.Body.Instructions.SelectMany(instruction => Operand(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference?> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments, .. method.Parameters.Select(Type)],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(Type)],
        _ => [],
    };

    private static TypeReference Type(ParameterDefinition parameter) => parameter.ParameterType;

    private static IEnumerable<TypeReference?> Attributes(Mono.Cecil.ICustomAttributeProvider provider) =>
        provider.CustomAttributes.Select(attribute => attribute.AttributeType);

    private static IEnumerable<TypeReference?> Constraints(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    /// <summary>The named types in a reference: <c>List&lt;Foo[]&gt;</c> is List and Foo.</summary>
    private static IEnumerable<string> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType.FullName),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type.FullName],
    };
}
